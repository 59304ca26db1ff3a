package org.rapporteur.training.bench;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * CoreNLP by reflection, since it is GPL and never a dependency: it is on the class path only under the profile
 * {@code corenlp}.
 */
public final class CoreNlp {
    private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

    private final Object pipeline;

    /**
     * Loads a pipeline.
     *
     * @throws IllegalStateException if CoreNLP is not on the class path
     */
    public CoreNlp(Properties properties) {
        try {
            pipeline = Class.forName(PIPELINE).getConstructor(Properties.class).newInstance(properties);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("CoreNLP comes with -Pcorenlp: " + e.getMessage(), e);
        }
    }

    /** Whether it is on the class path. */
    public static boolean isThere() {
        return CoreNlp.class.getClassLoader().getResource(PIPELINE.replace('.', '/') + ".class") != null;
    }

    /** Text to trees, as its users run it. */
    public static Properties textToTrees() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
        return properties;
    }

    /** Sentences already cut: one a line, a blank between tokens. */
    public static Properties goldTokens() {
        Properties properties = textToTrees();
        properties.setProperty("tokenize.whitespace", "true");
        properties.setProperty("ssplit.eolonly", "true");
        properties.setProperty("output.columns", "idx,word,tag,headidx,deprel");
        return properties;
    }

    /** The annotated text, an object of CoreNLP's. */
    public Object annotate(String text) {
        try {
            return pipeline.getClass().getMethod("process", String.class).invoke(pipeline, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The trees of a text in columns, a blank line after each sentence. */
    public String columns(String text) {
        Object annotation = annotate(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            pipeline.getClass()
                    .getMethod("conllPrint", annotation.getClass(), java.io.Writer.class)
                    .invoke(pipeline, annotation, writer(out));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static java.io.Writer writer(OutputStream out) {
        return new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
