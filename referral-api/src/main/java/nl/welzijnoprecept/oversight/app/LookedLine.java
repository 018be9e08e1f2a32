package nl.welzijnoprecept.oversight.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.casework.PartyView;
import org.jspecify.annotations.Nullable;

/** All that people of one organisation did in a file on one day in one role, to be told in a breath. */
record LookedLine(Who who, List<AccessLogDayView> what) {

    /**
     * Who did it, as far as a client may know.
     *
     * @param role null where the product did it by itself
     */
    record Who(
            LocalDate on,
            @Nullable PartyView organisation,
            @Nullable Role role,
            boolean statedReason) {}

    /** How often something was read. */
    public long read() {
        return times(AccessAction.R);
    }

    /** How often something was written, changed or removed. */
    public long written() {
        return times(AccessAction.C) + times(AccessAction.U) + times(AccessAction.D);
    }

    private long times(AccessAction action) {
        return what.stream()
                .filter(each -> each.action() == action)
                .mapToLong(AccessLogDayView::times)
                .sum();
    }

    /** In the order of their days. */
    static List<LookedLine> of(List<AccessLogDayView> days) {
        var told = new LinkedHashMap<Who, List<AccessLogDayView>>();
        days.forEach(day -> told.computeIfAbsent(
                        new Who(day.on(), day.organisation(), day.role(), day.statedReason()), _ -> new ArrayList<>())
                .add(day));
        return told.entrySet().stream()
                .map(each -> new LookedLine(each.getKey(), each.getValue()))
                .toList();
    }
}
