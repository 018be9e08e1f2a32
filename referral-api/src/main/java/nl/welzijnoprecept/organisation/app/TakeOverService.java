package nl.welzijnoprecept.organisation.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.organisation.app.JudgedEntry.Verdict;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes over organisations and people that an administrator pasted: all of it, or nothing. It is judged by doing it and taking it
 * back, so what was shown before is what happens after; and what is there just so already is left alone, however often it comes.
 */
@Service
class TakeOverService {
    static final int MOST = 1000;

    private final Administrators administrators;
    private final PlacesTaken places;
    private final PeopleTaken people;

    TakeOverService(Administrators administrators, PlacesTaken places, PeopleTaken people) {
        this.administrators = administrators;
        this.places = places;
        this.people = people;
    }

    void requireAllowed(Actor actor) {
        actor.require(Permission.MANAGE_PEOPLE);
        actor.require(Permission.MANAGE_ORGANISATIONS);
    }

    /** What would become of it; nothing is kept. */
    @Transactional
    Judgement judge(Actor actor, List<PastedEntry> entries) {
        var judgement = all(actor, entries);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return judgement;
    }

    /**
     * Refuses when anything is wrong, or other than in the judgement of that mark, or wants a yes that was not given.
     *
     * @param sure the lines to which somebody said yes
     */
    @Transactional
    Judgement take(Actor actor, List<PastedEntry> entries, String mark, Set<Integer> sure) {
        var judgement = all(actor, entries);
        if (judgement.anyWrong()) {
            throw new InvalidInput("text", "WRONG");
        }
        if (judgement.changesAnything() && !judgement.mark().equals(mark)) {
            throw new InvalidInput("text", "OVERTAKEN");
        }
        if (judgement.delicate().stream().anyMatch(entry -> !sure.contains(entry.line()))) {
            throw new InvalidInput("sure", "REQUIRED");
        }
        return judgement;
    }

    private Judgement all(Actor actor, List<PastedEntry> entries) {
        administrators.hold(actor, Permission.MANAGE_ORGANISATIONS);
        requireAllowed(actor);
        if (entries.isEmpty()) {
            throw new InvalidInput("text", "REQUIRED");
        }
        if (entries.size() > MOST) {
            throw new InvalidInput("text", "TOO_MANY");
        }
        var seen = new HashSet<String>();
        var judged = new ArrayList<JudgedEntry>();
        // Organisations first, wherever they stand: people work there.
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.organisation() == null))
                .forEach(entry -> judged.add(one(actor, entry, seen)));
        return new Judgement(List.copyOf(judged));
    }

    private JudgedEntry one(Actor actor, PastedEntry entry, Set<String> seen) {
        if (!entry.faults().isEmpty()) {
            return JudgedEntry.wrong(entry, entry.faults());
        }
        if (!seen.add(entry.key().toLowerCase(Locale.ROOT))) {
            return JudgedEntry.wrong(entry, List.of(new FieldError("row", "DUPLICATE")));
        }
        try {
            if (entry.organisation() != null) {
                return places.take(actor, entry, entry.organisation());
            }
            return entry.person() == null
                    ? JudgedEntry.wrong(entry, List.of(new FieldError("row", "UNREADABLE")))
                    : people.take(actor, entry, entry.person());
        } catch (InvalidInput invalid) {
            return JudgedEntry.wrong(entry, invalid.errors());
        }
    }

    /** How many there are of each, for whoever tells it. */
    static List<Long> counts(Judgement judgement) {
        return List.of(
                judgement.count(Verdict.NEW), judgement.count(Verdict.CHANGED), judgement.count(Verdict.UNCHANGED));
    }
}
