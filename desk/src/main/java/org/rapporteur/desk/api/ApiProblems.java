package org.rapporteur.desk.api;

import org.rapporteur.exchange.NotAReportException;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.find.QueryException;
import org.rapporteur.reading.mention.NotEnglishException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** Tells programs what went wrong. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
public class ApiProblems {
    @ExceptionHandler(FieldException.class)
    ResponseEntity<byte[]> field(FieldException failure) {
        return Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(failure.getMessage()), failure.field());
    }

    @ExceptionHandler(QueryException.class)
    ResponseEntity<byte[]> query(QueryException failure) {
        return Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(failure.getMessage()), "q");
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<byte[]> missing(MissingServletRequestParameterException failure) {
        String name = failure.getParameterName();
        return Problem.of(HttpStatus.BAD_REQUEST, "expected the parameter '" + name + "', got none", name);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<byte[]> mismatch(MethodArgumentTypeMismatchException failure) {
        String name = failure.getName();
        return Problem.of(HttpStatus.BAD_REQUEST, "expected a number, got '" + failure.getValue() + "'", name);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<byte[]> mistaken(IllegalArgumentException failure) {
        return Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(failure.getMessage()), null);
    }

    @ExceptionHandler({NotEnglishException.class, NotAReportException.class})
    ResponseEntity<byte[]> unreadable(Exception failure) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(failure.getMessage()), "text");
    }

    @ExceptionHandler(ResponseStatusException.class)
    ResponseEntity<byte[]> status(ResponseStatusException failure) {
        HttpStatus status = HttpStatus.valueOf(failure.getStatusCode().value());
        String reason = failure.getReason();
        return Problem.of(status, reason == null ? status.getReasonPhrase() : reason, null);
    }

    @ExceptionHandler(LedgerException.class)
    ResponseEntity<byte[]> ledger(LedgerException failure) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(failure.getMessage()), null);
    }
}
