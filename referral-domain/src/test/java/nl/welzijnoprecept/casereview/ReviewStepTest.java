package nl.welzijnoprecept.casereview;

import static nl.welzijnoprecept.casereview.ReviewStatus.CANCELLED;
import static nl.welzijnoprecept.casereview.ReviewStatus.HELD;
import static nl.welzijnoprecept.casereview.ReviewStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.IllegalStep;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a meeting, and from where somebody looks at it. */
class ReviewStepTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final OrganisationId TEAM = new OrganisationId(UUID.randomUUID());
    private static final ProfessionalId CHAIR = new ProfessionalId(UUID.randomUUID());
    private static final ProfessionalId MAKER = new ProfessionalId(UUID.randomUUID());

    private static CaseReview meeting(ReviewStatus status) {
        return new CaseReview(
                new CaseReviewId(UUID.randomUUID()), 3, TEAM, "Overleg", NOON, null, CHAIR, status, MAKER, NOON);
    }

    private static Actor actor(Role role, ProfessionalId id, OrganisationId organisation) {
        return new Actor(id, "Iemand", role, organisation, id, null);
    }

    private static Actor chair() {
        return actor(Role.COACH, CHAIR, TEAM);
    }

    @Test
    void every_step_from_every_status() {
        var possible = new EnumMap<ReviewStatus, List<ReviewStep>>(ReviewStatus.class);
        for (var status : ReviewStatus.values()) {
            possible.put(status, ReviewStep.from(status));
        }
        assertThat(possible)
                .isEqualTo(Map.of(
                        PLANNED, List.of(ReviewStep.HOLD, ReviewStep.CANCEL), HELD, List.of(), CANCELLED, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"HOLD, HELD", "CANCEL, CANCELLED"})
    void a_step_leads_there_and_leaves_its_line(ReviewStep step, ReviewStatus to) {
        var moved = meeting(PLANNED).take(step, chair(), 3, NOON);
        assertThat(moved.review().status()).isEqualTo(to);
        assertThat(moved.review().revision()).isEqualTo(4);
        assertThat(moved.change()).isEqualTo(new ReviewChange(moved.review().id(), 4, step, PLANNED, to, CHAIR, NOON));
    }

    @Test
    void what_is_refused() {
        assertThatThrownBy(() -> meeting(HELD).take(ReviewStep.CANCEL, chair(), 3, NOON))
                .isInstanceOf(IllegalStep.class);
        assertThatThrownBy(() -> meeting(PLANNED).take(ReviewStep.HOLD, chair(), 2, NOON))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> meeting(PLANNED).take(ReviewStep.HOLD, chair(), 3, NOON.minus(Duration.ofHours(13))))
                .isInstanceOf(NeedNotMet.class);
        assertThat(meeting(PLANNED)
                        .take(ReviewStep.HOLD, chair(), 3, NOON.minus(Duration.ofHours(2)))
                        .review()
                        .status())
                .isEqualTo(HELD);
        assertThatThrownBy(() -> meeting(HELD).plan("Ander", NOON, null, CHAIR, chair(), 3))
                .isInstanceOf(NeedNotMet.class);
    }

    @Test
    void who_leads_it() {
        var stranger = new ProfessionalId(UUID.randomUUID());
        var elsewhere = new OrganisationId(UUID.randomUUID());
        var meeting = meeting(PLANNED);
        assertThat(meeting.isLedBy(actor(Role.COORDINATOR, stranger, TEAM))).isTrue();
        assertThat(meeting.isLedBy(actor(Role.COACH, MAKER, TEAM))).isTrue();
        assertThat(meeting.isLedBy(chair())).isTrue();
        assertThat(meeting.isLedBy(actor(Role.COACH, stranger, TEAM))).isFalse();
        assertThat(meeting.isLedBy(actor(Role.COORDINATOR, stranger, elsewhere)))
                .isFalse();
        assertThat(meeting.isLedBy(actor(Role.COACH, CHAIR, elsewhere))).isFalse();
        assertThat(meeting.isLedBy(actor(Role.REFERRER, MAKER, TEAM))).isFalse();
        assertThatThrownBy(() -> meeting.take(ReviewStep.HOLD, actor(Role.COACH, stranger, TEAM), 3, NOON))
                .isInstanceOf(NotAllowed.class);
        assertThat(meeting.stepsFor(actor(Role.COACH, stranger, TEAM))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_its_seat(Role role) {
        var seat = Seat.of(actor(role, CHAIR, TEAM));
        assertThat(seat)
                .isEqualTo(
                        switch (role) {
                            case COORDINATOR -> new Seat.Leading(TEAM, CHAIR);
                            case COACH -> new Seat.Working(TEAM, CHAIR);
                            case REFERRER, PROVIDER -> new Seat.Guest(TEAM, CHAIR);
                            case BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> new Seat.None();
                        });
    }

    @ParameterizedTest
    @CsvSource({"Annie, de Vries, A.V.", "çelik, yıldız, Ç.Y.", "Annie, , A.", ", van Dam, D."})
    void initials(String given, String family, String initials) {
        assertThat(Subject.of(ShownAs.INITIALS, given, family).called()).isEqualTo(initials);
    }

    @Test
    void nobody_is_named_anonymously() {
        assertThat(Subject.of(ShownAs.ANONYMOUS, "Annie", "de Vries").called()).isNull();
        assertThat(Subject.of(ShownAs.NAME, "Annie", "de Vries").called()).isEqualTo("Annie de Vries");
    }
}
