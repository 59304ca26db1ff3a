package org.rapporteur.desk;

import org.rapporteur.desk.api.ApiProblems;
import org.rapporteur.desk.api.DescriptionApi;
import org.rapporteur.desk.api.JudgementApi;
import org.rapporteur.desk.api.QuestionApi;
import org.rapporteur.desk.api.ReportApi;
import org.rapporteur.desk.entry.EntryPage;
import org.rapporteur.desk.entry.SecurityRules;
import org.rapporteur.desk.intake.Intake;
import org.rapporteur.desk.page.BriefPage;
import org.rapporteur.desk.page.ErrorPage;
import org.rapporteur.desk.page.EveryPage;
import org.rapporteur.desk.page.HelpPage;
import org.rapporteur.desk.page.InboxPage;
import org.rapporteur.desk.page.MatterPage;
import org.rapporteur.desk.page.OfficePage;
import org.rapporteur.desk.page.PartnershipPage;
import org.rapporteur.desk.page.ReportPage;
import org.rapporteur.desk.page.SearchPage;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The parts of the desk, named one by one: nothing joins them by lying on the class path. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({
    SecurityRules.class,
    EntryPage.class,
    ErrorPage.class,
    EveryPage.class,
    Intake.class,
    InboxPage.class,
    ReportPage.class,
    PartnershipPage.class,
    MatterPage.class,
    SearchPage.class,
    BriefPage.class,
    OfficePage.class,
    HelpPage.class,
    ApiProblems.class,
    DescriptionApi.class,
    ReportApi.class,
    QuestionApi.class,
    JudgementApi.class
})
class DeskApplication {}
