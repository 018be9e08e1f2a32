package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.Caseload;
import nl.welzijnoprecept.referral.Caseload.By;
import nl.welzijnoprecept.referral.Page;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ReferralSummary;
import nl.welzijnoprecept.referral.SavedView;
import nl.welzijnoprecept.referral.ViewFilter;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page of a caseload shows: the rows, how many there are of what, and how to see others. */
@Component
class CaseloadModel {
    static final int LINES = 50;

    private final ReadService reading;
    private final SavedViewService views;
    private final Organisations organisations;
    private final Clock clock;

    CaseloadModel(ReadService reading, SavedViewService views, Organisations organisations, Clock clock) {
        this.reading = reading;
        this.views = views;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * So many of a kind, and the address that lists just these.
     *
     * @param constant what kind; null where it has a name of its own
     */
    record Chip(@Nullable Enum<?> constant, String name, long count, String link, boolean current) {}

    /** A view that was kept, and its address. */
    record Kept(SavedView view, String link, boolean current) {}

    void fill(Model model, Actor actor, ViewFilter filter, @Nullable String cursor) {
        var query = CaseloadFilter.parameters(filter, LINES, cursor).toQuery(actor, today());
        var found = reading.list(actor, query);
        fillRows(model, actor, found);
        var next = Cursor.encode(query.sort(), found.next());
        model.addAttribute("next", next == null ? null : CaseloadFilter.link(filter, next));
        model.addAttribute("first", cursor == null ? null : CaseloadFilter.link(filter, null));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", statuses(actor, filter));
        model.addAttribute("dues", dues(actor, filter));
        model.addAttribute("turns", turns(actor, filter));
        model.addAttribute("kept", kept(actor, filter));
        model.addAttribute("mayChooseCoach", actor.role().has(Permission.DIVIDE_CASES));
        if (actor.role().has(Permission.DIVIDE_CASES)) {
            model.addAttribute("coaches", organisations.professionals(actor.requireOrganisation(), Role.COACH));
        }
    }

    /** The work of a team: a practice has its own list, which says no more than its clients permit. */
    void fillRows(Model model, Actor actor, Page<ReferralSummary> found) {
        actor.require(Permission.SEE_PROFILES);
        var today = today();
        model.addAttribute("mayLookIn", actor.role().has(Permission.STATE_REASON));
        model.addAttribute("total", found.total());
        model.addAttribute(
                "rows",
                found.items().stream()
                        .map(each -> CaseRow.of(each, actor, today))
                        .toList());
    }

    static @Nullable String next(Page<ReferralSummary> found, Sort sort) {
        return Cursor.encode(sort, found.next());
    }

    /** Counted over all statuses, so that each says what one would see there. */
    private List<Chip> statuses(Actor actor, ViewFilter filter) {
        var counts =
                count(actor, CaseloadFilter.with(filter, List.of()), By.STATUS).status();
        var chips = new ArrayList<Chip>();
        chips.add(chip("open", CaseloadFilter.open(), counts, filter));
        ReferralStatus.open()
                .forEach(status -> chips.add(new Chip(
                        status,
                        "",
                        counts.getOrDefault(status, 0L),
                        CaseloadFilter.link(CaseloadFilter.with(filter, List.of(status)), null),
                        filter.status().equals(List.of(status)))));
        chips.add(chip("closed", CaseloadFilter.closed(), counts, filter));
        chips.add(chip("all", List.of(), counts, filter));
        return chips;
    }

    private static Chip chip(
            String name, List<ReferralStatus> those, Map<ReferralStatus, Long> counts, ViewFilter filter) {
        Collection<ReferralStatus> counted = those.isEmpty() ? counts.keySet() : those;
        return new Chip(
                null,
                name,
                counted.stream()
                        .mapToLong(status -> counts.getOrDefault(status, 0L))
                        .sum(),
                CaseloadFilter.link(CaseloadFilter.with(filter, those), null),
                List.copyOf(filter.status()).equals(those));
    }

    private List<Chip> dues(Actor actor, ViewFilter filter) {
        var counts = count(actor, CaseloadFilter.with(filter, (DueState) null), By.DUE)
                .due();
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(
                null,
                "always",
                counts.values().stream().mapToLong(Long::longValue).sum(),
                CaseloadFilter.link(CaseloadFilter.with(filter, (DueState) null), null),
                filter.due() == null));
        for (var due : DueState.values()) {
            chips.add(new Chip(
                    due,
                    "",
                    counts.getOrDefault(due, 0L),
                    CaseloadFilter.link(CaseloadFilter.with(filter, due), null),
                    filter.due() == due));
        }
        return chips;
    }

    private List<Chip> turns(Actor actor, ViewFilter filter) {
        var anybodys = CaseloadFilter.withTurn(filter, null);
        var counted = count(actor, anybodys, By.TURN);
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(
                null, "anybody", counted.total(), CaseloadFilter.link(anybodys, null), filter.nextActionBy() == null));
        for (var turn : NextActionBy.values()) {
            chips.add(new Chip(
                    turn,
                    "",
                    counted.turn().getOrDefault(turn, 0L),
                    CaseloadFilter.link(CaseloadFilter.withTurn(filter, turn), null),
                    filter.nextActionBy() == turn));
        }
        return chips;
    }

    private Caseload count(Actor actor, ViewFilter filter, By by) {
        var today = today();
        return reading.caseload(
                actor, CaseloadFilter.parameters(filter, null, null).toQuery(actor, today), today, Set.of(by));
    }

    private List<Kept> kept(Actor actor, ViewFilter filter) {
        return views.list(actor).stream()
                .map(view -> new Kept(
                        view,
                        CaseloadFilter.link(view.filter(), null),
                        view.filter().equals(filter)))
                .toList();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
