package nl.welzijnoprecept.referral.app;

import java.util.List;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.ViewFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a caseload shows, as it stands in its address. */
final class CaseloadFilter {
    static final String PATH = "/caseload";
    private static final String URGENT = "dueOn";

    private CaseloadFilter() {}

    /** What was asked for; of whom asks for nothing, what goes on and is theirs, the most urgent first. */
    static ViewFilter of(ReferralListParameters wanted, Actor actor) {
        var nothing = wanted.status() == null
                && wanted.coach() == null
                && wanted.due() == null
                && wanted.nextActionBy() == null
                && wanted.overdue() == null
                && wanted.reason() == null
                && wanted.municipality() == null
                && wanted.sort() == null;
        if (nothing) {
            return new ViewFilter(
                    open(), actor.role().has(Permission.HAVE_CASES) ? "me" : null, null, null, null, null, URGENT);
        }
        return new ViewFilter(
                wanted.status() == null ? List.of() : wanted.status(),
                wanted.coach(),
                Boolean.TRUE.equals(wanted.overdue()) ? DueState.OVERDUE : wanted.due(),
                wanted.nextActionBy(),
                wanted.reason(),
                wanted.municipality(),
                wanted.sort() == null ? URGENT : wanted.sort());
    }

    static List<ReferralStatus> open() {
        return ReferralStatus.open().stream().toList();
    }

    static List<ReferralStatus> closed() {
        return ReferralStatus.closed().stream().toList();
    }

    static ViewFilter with(ViewFilter filter, List<ReferralStatus> status) {
        return new ViewFilter(
                status,
                filter.coach(),
                filter.due(),
                filter.nextActionBy(),
                filter.reason(),
                filter.municipality(),
                filter.sort());
    }

    static ViewFilter with(ViewFilter filter, @Nullable DueState due) {
        return new ViewFilter(
                filter.status(),
                filter.coach(),
                due,
                filter.nextActionBy(),
                filter.reason(),
                filter.municipality(),
                filter.sort());
    }

    static ViewFilter withTurn(ViewFilter filter, @Nullable NextActionBy turn) {
        return new ViewFilter(
                filter.status(),
                filter.coach(),
                filter.due(),
                turn,
                filter.reason(),
                filter.municipality(),
                filter.sort());
    }

    /** As the list of the API takes it. */
    static ReferralListParameters parameters(ViewFilter filter, @Nullable Integer limit, @Nullable String cursor) {
        return new ReferralListParameters(
                filter.status(),
                filter.coach(),
                null,
                filter.due(),
                filter.nextActionBy(),
                filter.reason(),
                filter.municipality(),
                filter.sort(),
                limit,
                cursor);
    }

    /** Its address: codes and ids only. */
    static String link(ViewFilter filter, @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(PATH);
        filter.status().forEach(status -> address.queryParam("status", status));
        add(address, "coach", filter.coach());
        add(address, "due", filter.due());
        add(address, "nextActionBy", filter.nextActionBy());
        add(address, "reason", filter.reason());
        add(address, "municipality", filter.municipality());
        add(address, "sort", filter.sort() == null ? URGENT : filter.sort());
        add(address, "cursor", cursor);
        return address.toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
