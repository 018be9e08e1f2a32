package nl.welzijnoprecept.organisation.app;

import java.util.Comparator;
import java.util.List;
import nl.welzijnoprecept.organisation.app.JudgedEntry.Verdict;

/** What becomes of all that was pasted; public where templates ask. */
record Judgement(List<JudgedEntry> entries) {
    public long count(Verdict verdict) {
        return entries.stream().filter(each -> each.verdict() == verdict).count();
    }

    public boolean anyWrong() {
        return count(Verdict.WRONG) > 0;
    }

    public boolean changesAnything() {
        return count(Verdict.UNCHANGED) < entries.size();
    }

    /** The same for the same judgement: whoever says yes says it to what was shown. */
    public String mark() {
        return Integer.toHexString(entries.toString().hashCode());
    }

    /** Those that want a yes of their own. */
    public List<JudgedEntry> delicate() {
        return shown().stream().filter(each -> !each.cautions().isEmpty()).toList();
    }

    /** What needs looking at first. */
    public List<JudgedEntry> shown() {
        return entries.stream()
                .sorted(Comparator.comparing((JudgedEntry each) -> each.verdict() != Verdict.WRONG)
                        .thenComparing(each -> each.cautions().isEmpty())
                        .thenComparing(JudgedEntry::verdict)
                        .thenComparingInt(JudgedEntry::line))
                .toList();
    }
}
