package nl.welzijnoprecept.placement.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.accesslog.CaseFile;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.consent.Consent;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.deadline.Deadline;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.encryption.EncryptedDate;
import nl.welzijnoprecept.encryption.EncryptedText;
import nl.welzijnoprecept.placement.Door;
import nl.welzijnoprecept.placement.Participant;
import nl.welzijnoprecept.placement.Participants;
import nl.welzijnoprecept.placement.PlacementId;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The database shows who acts no more than a door lets through; whose permission is enough at that age, it cannot know. */
@Repository
class JdbcParticipants implements Participants {
    private final JdbcClient jdbc;
    private final EncryptedText texts;
    private final EncryptedDate dates;

    JdbcParticipants(JdbcClient jdbc, EncryptedText texts, EncryptedDate dates) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public List<Participant> at(Door door, ActivityId activity, LocalDate today) {
        return find(door, activity, null, today);
    }

    @Override
    public List<Participant> all(Door door, LocalDate today) {
        return find(door, null, null, today);
    }

    @Override
    public Optional<Participant> findToRecord(Door door, PlacementId id, LocalDate today) {
        return find(door, null, id, today).stream()
                .findFirst()
                .filter(found -> jdbc.sql("select is_recorded_at_the_door(:id)")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single());
    }

    private List<Participant> find(
            Door door, @Nullable ActivityId activity, @Nullable PlacementId id, LocalDate today) {
        var found = switch (door) {
            case Door.OfferedBy(var provider) -> seen("provider_id", provider.value(), activity, id);
            case Door.HelpedBy(var keeper) -> seen("keeper_id", keeper.value(), activity, id);
            case Door.AccompaniedBy(var buddy) -> seen("buddy_id", buddy.value(), activity, id);
            case Door.Shut() -> List.<Seen>of();
        };
        var attendance = attendance(found);
        return found.stream()
                .filter(seen -> !(door instanceof Door.AccompaniedBy) || seen.isToldOn(today))
                .map(seen -> participant(
                        seen,
                        door instanceof Door.HelpedBy || seen.isToldOn(today),
                        attendance.getOrDefault(seen.id(), Map.of())))
                .toList();
    }

    /** A row at the door; whom it may be told is yet to be seen. */
    private record Seen(
            PlacementId id,
            int revision,
            ActivityId activity,
            CaseFile file,
            Instant referred,
            PlacementStatus status,
            @Nullable LocalDate startedOn,
            @Nullable String givenName,
            @Nullable LocalDate birthDate,
            Set<ConsentGiver> givenBy,
            @Nullable String needToKnow) {
        boolean isToldOn(LocalDate today) {
            return birthDate != null && Consent.isEnough(givenBy, birthDate, today);
        }
    }

    private List<Seen> seen(String column, UUID who, @Nullable ActivityId activity, @Nullable PlacementId id) {
        return jdbc.sql("select * from people_at_the_door(:activity::uuid, :id::uuid) d where d." + column
                        + " = :who order by d.id")
                .param("activity", activity == null ? null : activity.value(), Types.OTHER)
                .param("id", id == null ? null : id.value(), Types.OTHER)
                .param("who", who)
                .query((row, n) -> row(row))
                .list();
    }

    private Seen row(ResultSet row) throws SQLException {
        var givenBy = row.getArray("given_by");
        return new Seen(
                new PlacementId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new CaseFile(
                        row.getObject("file_id", UUID.class),
                        new OrganisationId(row.getObject("keeper_id", UUID.class))),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                PlacementStatus.valueOf(row.getString("status")),
                row.getObject("started_on", LocalDate.class),
                texts.convertToEntityAttribute(row.getBytes("given_name")),
                dates.convertToEntityAttribute(row.getBytes("birth_date")),
                givenBy == null
                        ? Set.of()
                        : Arrays.stream((String[]) givenBy.getArray())
                                .map(ConsentGiver::valueOf)
                                .collect(Collectors.toSet()),
                texts.convertToEntityAttribute(row.getBytes("need_to_know")));
    }

    private static Participant participant(Seen seen, boolean told, Map<LocalDate, Presence> attendance) {
        return new Participant(
                seen.id(),
                seen.revision(),
                seen.activity(),
                seen.file(),
                seen.referred(),
                seen.status(),
                seen.startedOn(),
                told ? seen.givenName() : null,
                told ? seen.needToKnow() : null,
                attendance);
    }

    private Map<PlacementId, Map<LocalDate, Presence>> attendance(List<Seen> of) {
        var found = new HashMap<PlacementId, Map<LocalDate, Presence>>();
        jdbc.sql("select * from attendance_at_the_door(:placements)")
                .param("placements", of.stream().map(seen -> seen.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new PlacementId(row.getObject("placement_id", UUID.class)), _ -> new TreeMap<>())
                            .put(row.getObject("day", LocalDate.class), Presence.valueOf(row.getString("presence")));
                });
        return found;
    }

    @Override
    public boolean start(Door door, Participant participant, LocalDate on, Deadlines clocks, Instant now) {
        return jdbc.sql("select start_at_the_door(:id, :revision, :on, :now, :kinds::text[], :dues::date[])")
                .param("id", participant.id().value())
                .param("revision", participant.revision())
                .param("on", Date.valueOf(on))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "kinds",
                        clocks.all().stream().map(clock -> clock.kind().name()).toArray(String[]::new))
                .param(
                        "dues",
                        clocks.all().stream()
                                .map(Deadline::on)
                                .map(Date::valueOf)
                                .toArray(Date[]::new))
                .query(Boolean.class)
                .single();
    }
}
