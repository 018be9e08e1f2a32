package nl.welzijnoprecept.oversight.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.casework.ProfessionalView;
import org.jspecify.annotations.Nullable;

/** What one person did in one file within a minute: opening a page of a case alone writes ten lines, which say one thing. */
record LoggedTogether(AccessLogLineView newest, List<Told> told, List<Line> lines) {
    /** So many are told at once; the others are behind them. */
    private static final int TOLD = 3;

    /** What was done, and how often. */
    record Told(String what, int times) {}

    /**
     * One line of the log.
     *
     * @param tried what was refused, as the system calls it
     */
    record Line(Instant at, String what, @Nullable String tried) {}

    private record Key(
            Instant minute,
            @Nullable ProfessionalView by,
            @Nullable ProfessionalView responsible,
            @Nullable Role role,
            @Nullable UUID file,
            @Nullable AccessPurpose purpose,
            AccessOutcome outcome) {
        static Key of(AccessLogLineView line) {
            return new Key(
                    line.at().truncatedTo(ChronoUnit.MINUTES),
                    line.by(),
                    line.responsible(),
                    line.role(),
                    line.referralId(),
                    line.purpose(),
                    line.outcome());
        }
    }

    /** In the order of their newest lines. */
    static List<LoggedTogether> of(List<AccessLogLineView> lines, LogWords words) {
        var together = new LinkedHashMap<Key, List<AccessLogLineView>>();
        lines.forEach(line ->
                together.computeIfAbsent(Key.of(line), _ -> new ArrayList<>()).add(line));
        return together.values().stream().map(each -> of(words, each)).toList();
    }

    private static LoggedTogether of(LogWords words, List<AccessLogLineView> lines) {
        var said = lines.stream()
                .map(line -> new Line(
                        line.at(), words.of(line), line.outcome() == AccessOutcome.REFUSED ? line.detail() : null))
                .toList();
        var times = new LinkedHashMap<String, Integer>();
        said.forEach(line -> times.merge(line.what(), 1, Integer::sum));
        var told = times.entrySet().stream()
                .map(each -> new Told(each.getKey(), each.getValue()))
                .toList();
        return new LoggedTogether(lines.getFirst(), told, said);
    }

    public List<Told> first() {
        return told.subList(0, Math.min(TOLD, told.size()));
    }

    public int others() {
        return told.size() - first().size();
    }

    /** Whether there is more to be seen than what is told at once. */
    public boolean folded() {
        return lines.size() > 1 || lines.getFirst().tried() != null;
    }
}
