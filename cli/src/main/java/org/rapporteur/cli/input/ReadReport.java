package org.rapporteur.cli.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.console.Exit;
import org.rapporteur.cli.console.Failure;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.mention.NotEnglishException;

/** A report that was read, or why it could not be. */
public final class ReadReport {
    private final @Nullable Loaded loaded;
    private final @Nullable Reading reading;
    private final @Nullable Failure failure;

    private ReadReport(@Nullable Loaded loaded, @Nullable Reading reading, @Nullable Failure failure) {
        this.loaded = loaded;
        this.reading = reading;
        this.failure = failure;
    }

    /** Reads one report; a failure stays with it, so that the others are read all the same. */
    public static ReadReport of(Source source, Loader loader, Reader reader) {
        try {
            Loaded loaded = loader.load(source);
            return new ReadReport(loaded, reader.read(loaded.report()), null);
        } catch (Failure e) {
            return new ReadReport(null, null, e);
        } catch (NotEnglishException e) {
            String message = Loader.shownName(source) + " is not in English; only reports in English can be read";
            return new ReadReport(null, null, new Failure(Exit.INPUT, message, e));
        } catch (RuntimeException | StackOverflowError e) {
            String message = Loader.shownName(source) + " could not be read because of a fault in rapporteur ("
                    + e.getClass().getSimpleName() + "); --debug shows where";
            return new ReadReport(null, null, new Failure(Exit.INTERNAL, message, e));
        }
    }

    /** Why the report could not be read, or null. */
    public @Nullable Failure failure() {
        return failure;
    }

    /** The report; only where there is no failure. */
    public Loaded loaded() {
        return Objects.requireNonNull(loaded);
    }

    /** Its reading; only where there is no failure. */
    public Reading reading() {
        return Objects.requireNonNull(reading);
    }
}
