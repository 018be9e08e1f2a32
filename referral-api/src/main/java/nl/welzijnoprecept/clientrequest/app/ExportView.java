package nl.welzijnoprecept.clientrequest.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessLogDay;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.clientrequest.ClientRequest;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.FileLine;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.retention.DataKind;
import org.jspecify.annotations.Nullable;

/** All that is kept about a client, for a machine to take along (AVG 15 and 20). */
record ExportView(
        Instant exportedAt,
        PartyView keeper,
        List<FileView> files,

        @Schema(description = "What the client asked, this time and before.")
        List<AskedView> requests) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** One referral. */
    record FileView(
            @Schema(
                    description =
                            "Where it comes from: the practice that referred; all else was recorded by the keeper.")
            PartyView source,

            @Schema(description = "How long each kind is kept: months after the case is closed, and until when.")
            Map<DataKind, TermView> terms,

            @Schema(
                    description = "The referral as it is kept, and within it all that belongs to it, by kind. "
                            + "Left out is what nobody can read, the marks that a person is found by; which other"
                            + " referral it looks like; and what only says again what other lines say.")
            Map<String, @Nullable Object> referral,

            @Schema(description = "Who looked or changed something: which organisation, in which role, never who.")
            List<AccessView> access) {}

    /** How long something is kept. */
    record TermView(
            @Schema(description = "After the case is closed.")
            int months,

            @Nullable
            @Schema(
                    description =
                            "Last day, as it will be done; null as long as the case is open or nothing may be destroyed.")
            LocalDate keptUntil) {}

    /** What the client asked and heard; who wrote it down is not the client's to have. */
    record AskedView(
            UUID id,
            RequestKind kind,
            LocalDate receivedOn,
            LocalDate dueOn,
            @Nullable String explanation,
            @Nullable String extensionReason,
            @Nullable DecisionOutcome outcome,
            @Nullable String reason,
            @Nullable Instant decidedAt) {

        static AskedView of(ClientRequest request) {
            var extension = request.extension();
            var decision = request.decision();
            return new AskedView(
                    request.id().value(),
                    request.kind(),
                    request.receivedOn(),
                    request.dueOn(),
                    request.explanation(),
                    extension == null ? null : extension.reason(),
                    decision == null ? null : decision.outcome(),
                    decision == null ? null : decision.reason(),
                    decision == null ? null : decision.at());
        }
    }

    /** What people of one organisation did on one day; what is alike is one line. */
    record AccessView(
            LocalDate day,
            @Nullable PartyView organisation,

            @Nullable @Schema(description = "Null where the product did it by itself.")
            Role role,

            AccessAction action,
            AccessObject object,
            boolean statedReason,
            int times) {

        static AccessView of(AccessLogDay line, Names names) {
            var place = line.organisation();
            return new AccessView(
                    line.day(),
                    place == null ? null : PartyView.of(names.of(place)),
                    line.role(),
                    line.action(),
                    line.object(),
                    line.statedReason(),
                    line.times());
        }
    }

    static ExportView of(Export export) {
        return new ExportView(
                export.at(),
                PartyView.of(export.names().of(export.request().keeper())),
                export.files().stream().map(file -> view(export, file)).toList(),
                export.requests().stream().map(AskedView::of).toList());
    }

    private static FileView view(Export export, Export.File file) {
        var terms = new EnumMap<DataKind, TermView>(DataKind.class);
        file.terms().forEach((kind, term) -> terms.put(kind, new TermView(term.months(), term.keptUntil())));
        return new FileView(
                PartyView.of(export.names().of(file.referral().practice())),
                terms,
                fields(file.content()),
                file.access().stream()
                        .map(line -> AccessView.of(line, export.names()))
                        .toList());
    }

    /** The line's own fields, and the lines that belong to it as lists beside them. */
    private static Map<String, @Nullable Object> fields(FileLine line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        line.fields().forEach((column, value) -> fields.put(camelCase(column), value));
        line.lines()
                .forEach((table, lines) -> fields.put(
                        camelCase(table) + "Lines",
                        lines.stream().map(ExportView::fields).toList()));
        return fields;
    }

    /** {@code held_at} as {@code heldAt}. */
    static String camelCase(String name) {
        return NEXT_WORD.matcher(name).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }
}
