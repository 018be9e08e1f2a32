package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.activity.Activities;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.activity.ImportedActivities;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.web.BodyCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a directory from a file: what is known by its source's id is changed, the rest is added. */
@Service
class ImportService {
    private static final int LONGEST_ID = 200;

    private final Activities activities;
    private final ImportedActivities imported;
    private final ActivityKeeper keeper;
    private final BodyCheck check;

    ImportService(Activities activities, ImportedActivities imported, ActivityKeeper keeper, BodyCheck check) {
        this.activities = activities;
        this.imported = imported;
        this.keeper = keeper;
        this.check = check;
    }

    /** Before the file is read at all. */
    void requireAllowed(Actor actor) {
        actor.require(Permission.OVERSEE_DIRECTORY);
    }

    @Transactional
    ImportReport take(Actor actor, String source, List<ImportRow> rows) {
        requireAllowed(actor);
        imported.await(actor.requireOrganisation());
        var seen = new HashSet<String>();
        return ImportReport.of(
                source, rows.stream().map(row -> take(actor, source, row, seen)).toList());
    }

    private ImportedRow take(Actor actor, String source, ImportRow row, Set<String> seen) {
        var reader = new RowReader(row);
        var id = reader.text(ActivityColumns.ID);
        var request = reader.activity();
        var errors = new ArrayList<>(reader.errors);
        if (row.faults().isEmpty()) {
            errors.addAll(idFaults(id, seen));
            check.of(request).stream()
                    .filter(error -> errors.stream().noneMatch(known -> isAbout(known, error)))
                    .forEach(errors::add);
        }
        if (id == null || !errors.isEmpty()) {
            return refused(row, id, errors);
        }
        try {
            return keep(actor, source, row.line(), id, request);
        } catch (InvalidInput invalid) {
            return refused(row, id, invalid.errors());
        } catch (NotAllowed e) {
            return refused(row, id, List.of(new FieldError("row", "NOT_ALLOWED")));
        }
    }

    private static List<FieldError> idFaults(@Nullable String id, Set<String> seen) {
        if (id == null) {
            return List.of(new FieldError(ActivityColumns.ID, "REQUIRED"));
        }
        if (id.length() > LONGEST_ID) {
            return List.of(new FieldError(ActivityColumns.ID, "TOO_LONG"));
        }
        return seen.add(id) ? List.of() : List.of(new FieldError(ActivityColumns.ID, "DUPLICATE"));
    }

    private static boolean isAbout(FieldError known, FieldError error) {
        return error.field().equals(known.field()) || error.field().startsWith(known.field() + "[");
    }

    private ImportedRow keep(Actor actor, String source, int line, String id, ActivityRequest request) {
        var known = known(actor, source, id);
        if (known.isEmpty()) {
            var added = keeper.add(actor, request);
            imported.add(actor.requireOrganisation(), source, id, added.id());
            return row(line, id, ImportOutcome.CREATED, added);
        }
        var kept = keeper.replace(actor, known.get(), request);
        var changed = kept.revision() != known.get().revision();
        return row(line, id, changed ? ImportOutcome.UPDATED : ImportOutcome.UNCHANGED, kept);
    }

    /** By the id of its source; or by ours, as an export has it. */
    private Optional<Activity> known(Actor actor, String source, String id) {
        return imported.find(actor.requireOrganisation(), source, id)
                .or(() -> ours(id))
                .flatMap(activities::find);
    }

    private static Optional<ActivityId> ours(String id) {
        try {
            return Optional.of(new ActivityId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ImportedRow row(int line, String id, ImportOutcome outcome, Activity activity) {
        return new ImportedRow(line, id, outcome, activity.id().value(), List.of());
    }

    private static ImportedRow refused(ImportRow row, @Nullable String id, List<FieldError> errors) {
        return new ImportedRow(row.line(), id, ImportOutcome.REFUSED, null, List.copyOf(errors));
    }
}
