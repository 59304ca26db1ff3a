package org.rapporteur.reading.layout;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Span;

/**
 * Lines that belong together: a paragraph, an item, a heading.
 *
 * @param span its characters with list mark, without blanks around it
 * @param indent columns before its first line
 * @param mark its list mark, or null
 * @param apart whether a blank line or the text's edge goes before it
 * @param lines how many lines it has
 */
record Chunk(Span span, int indent, @Nullable ListMark mark, boolean apart, int lines) {}
