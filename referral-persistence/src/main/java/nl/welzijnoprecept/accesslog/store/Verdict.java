package nl.welzijnoprecept.accesslog.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What came out of looking after the seals, up to where that has got. */
final class Verdict {
    private final String witness;
    private final Consumer<String> tell;

    @Nullable
    private SealRow last;

    private boolean witnessed;
    private long lines;
    private long past;
    private int faults;

    /**
     * Begins where the chain does.
     *
     * @param witness a seal as it was told before, which must still be there; empty for none
     */
    Verdict(String witness, Consumer<String> tell) {
        this.witness = witness.strip();
        this.tell = tell;
    }

    long lastNumber() {
        return last == null ? 0 : last.number();
    }

    long lastId() {
        return last == null ? 0 : last.lastId();
    }

    String lastSeal() {
        return last == null ? AccessLogChain.BEGINNING : last.seal();
    }

    void passed(SealRow seal) {
        last = seal;
        witnessed |= seal.witness().equals(witness);
    }

    void whole(SealRow seal) {
        lines += seal.lines();
    }

    /** Its month has gone, after its term. */
    void past(SealRow seal) {
        past += seal.lines();
    }

    void brokenChain(SealRow seal) {
        faults++;
        tell.accept("seal %d does not follow the seal before it, or was changed".formatted(seal.number()));
    }

    void changed(SealRow seal, int found) {
        faults++;
        tell.accept("%s, lines %d to %d: %s".formatted(seal.day(), seal.firstId(), seal.lastId(), kind(seal, found)));
    }

    private static String kind(SealRow seal, int found) {
        if (found < seal.lines()) {
            return "%d of %d sealed lines are gone".formatted(seal.lines() - found, seal.lines());
        }
        return found > seal.lines()
                ? "%d lines where %d were sealed".formatted(found, seal.lines())
                : "a line is not what was sealed";
    }

    void stranger(SealerReads.Line line) {
        faults++;
        tell.accept("%s, line %d: was not there when its day was sealed".formatted(line.day(), line.id()));
    }

    void end(long unsealed) {
        if (!witness.isEmpty() && !witnessed) {
            faults++;
            tell.accept("the chain does not hold the seal " + witness);
        }
        tell.accept("%d sealed lines are as they were, %d are past their term and gone, %d are not sealed yet"
                .formatted(lines, past, unsealed));
        tell.accept("last seal: " + (last == null ? "none" : last.witness()));
        tell.accept(faults == 0 ? "the log is whole" : "the log is NOT whole: %d faults".formatted(faults));
    }

    boolean isWell() {
        return faults == 0;
    }
}
