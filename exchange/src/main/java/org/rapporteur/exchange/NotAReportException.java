package org.rapporteur.exchange;

/** Says in one sentence why bytes are no report that can be read, and what to do. */
public final class NotAReportException extends Exception {
    private static final long serialVersionUID = 1;

    /** With a sentence that completes "FILE …": "is empty". */
    public NotAReportException(String message) {
        super(message);
    }
}
