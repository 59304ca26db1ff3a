package org.rapporteur.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks as a browser does: keeps cookies, follows no redirect by itself, sends the forms' hidden tokens. */
final class BrowserRun {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"(?<token>[^\"]+)\"");

    private static final String BOUNDARY = "part-of-a-form";

    private final URI desk;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    BrowserRun(URI desk) {
        this.desk = desk;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(desk.resolve(path)).build());
    }

    /** Fills in and sends a form of a page: the names and values of its fields in turn. */
    HttpResponse<String> post(String page, String path, String... fields) {
        return send(form(path, "_csrf=" + URLEncoder.encode(csrf(page), UTF_8) + encoded(fields)));
    }

    /** The same without the hidden token, as another site would have it sent. */
    HttpResponse<String> forged(String path, String... fields) {
        return send(form(path, encoded(fields)));
    }

    /** Brings files and pasted text to the inbox, as its form does; follows to the page that shows them. */
    HttpResponse<String> bring(String text, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", csrf("/").getBytes(UTF_8));
        part(body, "name=\"text\"", text.getBytes(UTF_8));
        files.forEach((name, bytes) -> part(body, "name=\"files\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(desk.resolve("/inbox"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        return follow(answer);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] bytes) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** Where an answer leads, or the answer itself where it leads nowhere. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(place -> get(desk.resolve(place).getRawPath()
                        + (desk.resolve(place).getRawQuery() == null
                                ? ""
                                : "?" + desk.resolve(place).getRawQuery())))
                .orElse(answer);
    }

    /** The hidden token of a page's forms. */
    String csrf(String page) {
        Matcher token = CSRF.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form in " + page);
        }
        return token.group("token");
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest form(String path, String body) {
        return HttpRequest.newBuilder(desk.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build();
    }

    private static String encoded(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return body.toString();
    }
}
