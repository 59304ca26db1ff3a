package org.rapporteur.reading.layout;

/**
 * Reads the layout of a report: the front door of this package. Without state and safe for any number of threads; its time
 * is linear in the text.
 */
public final class LayoutReader {
    /**
     * The blocks of a text.
     *
     * @param text decoded text with any line ends; one of blanks has no blocks
     */
    public Layout of(String text) {
        BlockBuilder builder = new BlockBuilder(text, ChunkReader.of(text));
        return builder.build();
    }
}
