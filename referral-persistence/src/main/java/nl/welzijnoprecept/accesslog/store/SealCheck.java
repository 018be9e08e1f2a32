package nl.welzijnoprecept.accesslog.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.welzijnoprecept.accesslog.AccessLogTerm;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.stereotype.Component;

/** Holds seals and the lines they are over against each other. */
@Component
class SealCheck {
    private final SealerReads reads;
    private final AccessLogChain chain;
    private final AccessLogTerm term;
    private final Clock clock;

    SealCheck(SealerReads reads, AccessLogChain chain, AccessLogTerm term, Clock clock) {
        this.reads = reads;
        this.chain = chain;
        this.term = term;
        this.clock = clock;
    }

    /**
     * Looks after some more of them.
     *
     * @param seals in their order, and of each round of sealing all
     */
    void check(List<SealRow> seals, Verdict verdict) {
        if (seals.isEmpty()) {
            return;
        }
        var found = lines(seals, verdict);
        for (var seal : seals) {
            var own = found.get(seal.number());
            if (own != null && own.count() == seal.lines() && own.digest().equals(seal.digest())) {
                verdict.whole(seal);
            } else if (own == null && isPastTerm(seal.day())) {
                verdict.past(seal);
            } else {
                verdict.changed(seal, own == null ? 0 : own.count());
            }
            if (!seal.seal().equals(sealAfter(verdict.lastSeal(), seal))) {
                verdict.brokenChain(seal);
            }
            verdict.passed(seal);
        }
    }

    private String sealAfter(String before, SealRow seal) {
        return chain.seal(
                before, seal.number(), seal.day(), seal.firstId(), seal.lastId(), seal.lines(), seal.digest());
    }

    /** The lines that are there now, by the number of the seal that they should be under. */
    private Map<Long, AccessLogChain.Lines> lines(List<SealRow> seals, Verdict verdict) {
        NavigableMap<Long, Map<LocalDate, SealRow>> rounds = new TreeMap<>();
        seals.forEach(seal ->
                rounds.computeIfAbsent(seal.firstId(), _ -> new HashMap<>()).put(seal.day(), seal));
        var found = new HashMap<Long, AccessLogChain.Lines>();
        var from = verdict.lastNumber() == 0 ? Long.MIN_VALUE : verdict.lastId() + 1;
        reads.read(from, seals.getLast().lastId(), line -> {
            var round = rounds.floorEntry(line.id());
            var seal = round == null ? null : round.getValue().get(line.day());
            if (seal == null) {
                verdict.stranger(line);
            } else {
                found.computeIfAbsent(seal.number(), _ -> chain.lines()).add(line.text());
            }
        });
        return found;
    }

    private boolean isPastTerm(LocalDate day) {
        return term.isPast(day, DutchTime.day(clock.instant()));
    }

    void checkEnd(Verdict verdict) {
        var unsealed = new long[1];
        reads.read(verdict.lastId() + 1, Long.MAX_VALUE, _ -> unsealed[0]++);
        verdict.end(unsealed[0]);
    }
}
