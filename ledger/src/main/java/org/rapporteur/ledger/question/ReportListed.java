package org.rapporteur.ledger.question;

import org.jspecify.annotations.Nullable;

/**
 * A report in a list of them.
 *
 * @param genre "news", "communique" …, or null
 * @param claims how many claims stand
 * @param toCheck how many of them are unsure and nobody has judged
 * @param copies how many other reports tell the same wire story
 */
public record ReportListed(Source source, @Nullable String genre, int claims, int toCheck, int copies) {}
