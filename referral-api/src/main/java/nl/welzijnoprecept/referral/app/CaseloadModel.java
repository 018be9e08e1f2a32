package nl.welzijnoprecept.referral.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.organisation.Organisations;
import nl.welzijnoprecept.referral.CaseloadTable;
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
        var table = table(actor, filter);
        model.addAttribute("statuses", statuses(table, filter));
        model.addAttribute("dues", dues(table, filter));
        model.addAttribute("turns", turns(table, filter));
        model.addAttribute("kept", kept(actor, filter));
        model.addAttribute("mayChooseCoach", actor.role().has(Permission.DIVIDE_CASES));
        if (actor.role().has(Permission.DIVIDE_CASES)) {
            model.addAttribute("coaches", organisations.professionals(actor.requireOrganisation(), Role.COACH));
        }
    }

    /** The work of a team: a practice has its own list, which says no more than its clients permit. */
    void fillRows(Model model, Actor actor, Page<ReferralSummary> found) {
        actor.require(Permission.WORK_ON_CASES);
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

    /** Each says what one would see there: of its own kind it chooses anew, and of the other two it keeps what was chosen. */
    private static List<Chip> statuses(CaseloadTable table, ViewFilter filter) {
        var chips = new ArrayList<Chip>();
        chips.add(status(table, filter, null, "open", CaseloadFilter.open()));
        ReferralStatus.open().forEach(each -> chips.add(status(table, filter, each, "", List.of(each))));
        chips.add(status(table, filter, null, "closed", CaseloadFilter.closed()));
        chips.add(status(table, filter, null, "all", List.of()));
        return chips;
    }

    private static Chip status(
            CaseloadTable table,
            ViewFilter filter,
            @Nullable ReferralStatus constant,
            String name,
            List<ReferralStatus> those) {
        return new Chip(
                constant,
                name,
                table.count(those, filter.due(), filter.nextActionBy()),
                CaseloadFilter.link(CaseloadFilter.with(filter, those), null),
                List.copyOf(filter.status()).equals(those));
    }

    private static List<Chip> dues(CaseloadTable table, ViewFilter filter) {
        var chips = new ArrayList<Chip>();
        chips.add(due(table, filter, null, "always"));
        Arrays.stream(DueState.values()).forEach(each -> chips.add(due(table, filter, each, "")));
        return chips;
    }

    private static Chip due(CaseloadTable table, ViewFilter filter, @Nullable DueState due, String name) {
        return new Chip(
                due,
                name,
                table.count(filter.status(), due, filter.nextActionBy()),
                CaseloadFilter.link(CaseloadFilter.with(filter, due), null),
                filter.due() == due);
    }

    private static List<Chip> turns(CaseloadTable table, ViewFilter filter) {
        var chips = new ArrayList<Chip>();
        chips.add(turn(table, filter, null, "anybody"));
        Arrays.stream(NextActionBy.values()).forEach(each -> chips.add(turn(table, filter, each, "")));
        return chips;
    }

    private static Chip turn(CaseloadTable table, ViewFilter filter, @Nullable NextActionBy turn, String name) {
        return new Chip(
                turn,
                name,
                table.count(filter.status(), filter.due(), turn),
                CaseloadFilter.link(CaseloadFilter.withTurn(filter, turn), null),
                filter.nextActionBy() == turn);
    }

    /** With nothing chosen of the three by which chips choose. */
    private CaseloadTable table(Actor actor, ViewFilter filter) {
        var any = CaseloadFilter.withTurn(
                CaseloadFilter.with(CaseloadFilter.with(filter, List.of()), (DueState) null), null);
        var today = today();
        return reading.table(actor, CaseloadFilter.parameters(any, null, null).toQuery(actor, today), today);
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
