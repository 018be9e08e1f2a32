package nl.welzijnoprecept.clientrequest;

import static nl.welzijnoprecept.referral.ReferralExamples.TEAM;
import static nl.welzijnoprecept.referral.ReferralExamples.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.referral.ReferralExamples;
import nl.welzijnoprecept.referral.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientRequestTest {
    private static final Actor OFFICER = actor(15, Role.PRIVACY_OFFICER, TEAM);
    private static final Instant SOON = Instant.parse("2026-02-10T10:00:00Z");
    private static final Decision DECISION =
            new Decision(DecisionOutcome.GRANTED, "Recht op inzage", OFFICER.id(), SOON);

    private static ClientRequest request(RequestKind kind, Extension extension, Decision decision) {
        return new ClientRequest(
                new ClientRequestId(new UUID(3, 1)),
                kind,
                TEAM,
                Set.of(ReferralExamples.submitted().id()),
                LocalDate.of(2026, 1, 31),
                IdentityCheck.ID_DOCUMENT,
                null,
                OFFICER.id(),
                SOON,
                extension,
                decision);
    }

    @Test
    void it_is_due_after_a_month_and_extended_after_three() {
        var request = request(RequestKind.ACCESS, null, null);
        assertThat(request.dueOn()).isEqualTo("2026-02-28"); // a month that has no 31st ends earlier, never later
        assertThat(request(RequestKind.ACCESS, request.extend("Veel", OFFICER, SOON), null)
                        .dueOn())
                .isEqualTo("2026-04-30");
    }

    @Test
    void it_is_extended_once_and_within_the_first_month() {
        var request = request(RequestKind.ACCESS, null, null);
        var extension = request.extend("Veel", OFFICER, Instant.parse("2026-02-28T22:59:00Z"));
        assertThatThrownBy(() -> request.extend("Te laat", OFFICER, Instant.parse("2026-02-28T23:00:00Z")))
                .isInstanceOfSatisfying(
                        NeedNotMet.class,
                        refusal -> assertThat(refusal.missing()).containsExactly("FIRST_TERM"));
        assertThatThrownBy(() -> request(RequestKind.ACCESS, extension, null).extend("Weer", OFFICER, SOON))
                .isInstanceOf(NeedNotMet.class);
        assertThatThrownBy(() -> request(RequestKind.ACCESS, null, DECISION).extend("Na", OFFICER, SOON))
                .isInstanceOf(NeedNotMet.class);
    }

    @Test
    void it_is_decided_once() {
        assertThat(request(RequestKind.ERASURE, null, null).decide(DecisionOutcome.REFUSED, "Nee", OFFICER, SOON))
                .isEqualTo(new Decision(DecisionOutcome.REFUSED, "Nee", OFFICER.id(), SOON));
        assertThatThrownBy(() -> request(RequestKind.ERASURE, null, DECISION)
                        .decide(DecisionOutcome.REFUSED, "Nee", OFFICER, SOON))
                .isInstanceOfSatisfying(
                        NeedNotMet.class,
                        refusal -> assertThat(refusal.missing()).isEqualTo(List.of("UNDECIDED_REQUEST")));
    }

    @ParameterizedTest
    @EnumSource
    void only_an_undecided_request_to_see_them_opens_files(RequestKind kind) {
        assertThat(request(kind, null, DECISION).scope()).isEqualTo(new Scope.Nothing());
        var open = request(kind, null, null);
        assertThat(open.scope())
                .isEqualTo(kind == RequestKind.ACCESS ? new Scope.Requested(TEAM, open.files()) : new Scope.Nothing());
    }

    @Test
    void it_opens_its_own_files_at_its_own_organisation_only() {
        var asked = ReferralExamples.submitted();
        var scope = new Scope.Requested(TEAM, Set.of(asked.id()));
        assertThat(scope.includes(asked)).isTrue();
        assertThat(scope.includes(ReferralExamples.submitted())).isFalse();
        var elsewhere = new Scope.Requested(new OrganisationId(new UUID(1, 9)), Set.of(asked.id()));
        assertThat(elsewhere.includes(asked)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void files_are_erased_for_a_granted_erasure_only(DecisionOutcome outcome) {
        var request = request(RequestKind.ERASURE, null, new Decision(outcome, "", OFFICER.id(), SOON));
        if (outcome == DecisionOutcome.GRANTED) {
            request.requireGrantedErasure();
        } else {
            assertThatThrownBy(request::requireGrantedErasure).isInstanceOf(NeedNotMet.class);
        }
        assertThatThrownBy(request(RequestKind.ERASURE, null, null)::requireGrantedErasure)
                .isInstanceOf(NeedNotMet.class);
        assertThatThrownBy(request(RequestKind.ACCESS, null, DECISION)::requireGrantedErasure)
                .isInstanceOf(NeedNotMet.class);
    }
}
