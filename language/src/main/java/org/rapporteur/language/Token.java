package org.rapporteur.language;

/**
 * One token of a sentence before tagging.
 *
 * @param span where it stands in the text
 * @param form its normalised form: the text's characters in NFC with straight quotes; two tokens may share one span's
 *     characters never
 */
public record Token(Span span, String form) {}
