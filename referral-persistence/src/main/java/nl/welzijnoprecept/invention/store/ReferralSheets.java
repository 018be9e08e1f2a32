package nl.welzijnoprecept.invention.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.time.DutchTime;
import org.jspecify.annotations.Nullable;

/** The referral itself, what the client permits, its steps and its clocks. */
final class ReferralSheets {
    private static final List<String> DECLINED_FOR = List.of(
            "NOT_SUITABLE", "NOT_SUITABLE", "OTHER_SUPPORT_FIRST", "NO_CAPACITY", "ALREADY_KNOWN", "CLIENT_DECLINES");
    private static final List<String> WITHDRAWN_FOR =
            List.of("CLIENT_REQUEST", "CLIENT_REQUEST", "CONSENT_WITHDRAWN", "MOVED", "DECEASED", "OTHER_SUPPORT");
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.OWN_STRENGTH, Outcome.ACTIVITY, Outcome.OTHER_SUPPORT, Outcome.NO_CHANGE);
    private static final Weights OUTCOME = new Weights(25, 50, 15, 10);
    private static final List<ClientVerdict> VERDICTS =
            List.of(ClientVerdict.ACHIEVED, ClientVerdict.PARTLY, ClientVerdict.NOT, ClientVerdict.UNKNOWN);
    private static final Weights VERDICT = new Weights(45, 30, 10, 15);
    private static final List<String> PURPOSES = List.of("ACTIVITY", "FEEDBACK", "REFER");
    private static final List<String> WITHOUT_FEEDBACK = List.of("ACTIVITY", "REFER");
    private static final List<String> BY_CLIENT = List.of("CLIENT");

    /** Has no factor in common with 26, so that each case has a reference of its own. */
    private static final long SPREAD = 104_395_303_007L;

    private static final long REFERENCES = 208_827_064_576L; // 26^8

    private final Sheet referrals = new Sheet(
            "referral",
            "id, reference, revision, given_name, family_name, birth_date, gender, phone, postcode, house_number, language,"
                    + " family_name_mark, birth_date_mark, person_mark, district, age, reasons, question,"
                    + " consent_given_on, consent_given_by, consent_method, consent_purposes, feedback_level,"
                    + " municipality_code, handler_id, referrer_id, practice_id, submitted_at, status, status_since, coach_id,"
                    + " due_kind, due_on, closed_at, closure_recorded_at, outcome, client_verdict, closure_reason_code,"
                    + " closure_partner, closure_taken_over_on, permission_withdrawn_on, last_step, last_step_by, last_step_at");
    private final Sheet permissions = new Sheet(
            "permission_change",
            "id, referral_id, kind, purposes, given_on, given_by, method, feedback_level, changed_by, role, changed_at");
    private final Sheet steps = new Sheet(
            "referral_step",
            "referral_id, revision, step, from_status, to_status, taken_by, role, taken_at, reason, reason_code, state_before");
    private final Sheet deadlines =
            new Sheet("deadline", "referral_id, kind, started_on, due_on, extended_by, ended_on");

    private final Texts texts;

    ReferralSheets(Texts texts) {
        this.texts = texts;
    }

    Stream<Sheet> all() {
        return Stream.of(referrals, permissions, steps, deadlines);
    }

    void add(InventedCase one) {
        var reasonCode = reasonCode(one);
        referral(one, reasonCode);
        permissions
                .row()
                .id(one.nextId())
                .id(one.id())
                .text("GIVEN")
                .texts(purposes(one))
                .day(one.submittedOn())
                .texts(BY_CLIENT)
                .text("ORAL")
                .text("SUMMARY")
                .id(one.practice().referrer())
                .name(Role.REFERRER)
                .at(one.course().submitted());
        steps(one, reasonCode);
        for (var clock : Clocks.of(one)) {
            deadlines
                    .row()
                    .id(one.id())
                    .name(clock.deadline().kind())
                    .day(clock.deadline().startedOn())
                    .day(clock.deadline().on())
                    .number(0)
                    .day(clock.endedOn());
        }
    }

    private void referral(InventedCase one, @Nullable String reasonCode) {
        var client = one.person().client();
        var course = one.course();
        var age = one.person().ageOn(one.submittedOn());
        referrals
                .row()
                .id(one.id())
                .text(reference(one.number()).value())
                .number(course.steps().size())
                .bytes(texts.of(client.givenName()))
                .bytes(texts.of(client.familyName()))
                .bytes(texts.of(client.birthDate().toString()))
                .name(client.gender())
                .bytes(texts.of(client.phone()))
                .bytes(texts.of(client.postcode().value()))
                .bytes(texts.of(client.houseNumber()))
                .text(client.language())
                .bytes(texts.nameMark(client.familyName()))
                .bytes(texts.dayMark(client.birthDate()))
                .bytes(texts.seals().personMark(client))
                .text(client.postcode().area())
                .number(age)
                .texts(Reasons.of(age, one.dice()))
                .bytes(texts.of(one.dice().of(Texts.QUESTIONS)))
                .day(one.submittedOn())
                .texts(BY_CLIENT)
                .text("ORAL")
                .texts(purposes(one))
                .text("SUMMARY")
                .text(one.town().code())
                .id(one.town().handler())
                .id(one.practice().referrer())
                .id(one.practice().id())
                .at(course.submitted());
        state(one, reasonCode);
    }

    private void state(InventedCase one, @Nullable String reasonCode) {
        var course = one.course();
        var taken = course.steps();
        var last = taken.isEmpty() ? null : taken.getLast();
        var next = course.isClosed() ? null : Clocks.next(Clocks.of(one)).orElse(null);
        var completed = course.status() == ReferralStatus.COMPLETED;
        var closed = course.closed() == null ? null : DutchTime.day(course.closed());
        referrals
                .name(course.status())
                .at(last == null ? course.submitted() : last.at())
                .id(course.assigned() == null ? null : one.coach())
                .name(next == null ? null : next.kind())
                .day(next == null ? null : next.on())
                .at(course.closed())
                .at(course.closed())
                .name(completed ? outcome(one) : null)
                .name(completed ? VERDICTS.get(VERDICT.at(one.dice().share())) : null)
                .text(reasonCode)
                .bytes(texts.of(course.status() == ReferralStatus.HANDED_OVER ? Texts.PARTNER : null))
                .day(course.status() == ReferralStatus.HANDED_OVER ? closed : null)
                .day("CONSENT_WITHDRAWN".equals(reasonCode) ? closed : null)
                .name(last == null ? null : last.step())
                .id(last == null ? null : by(one, last.step()))
                .at(last == null ? null : last.at());
    }

    private void steps(InventedCase one, @Nullable String reasonCode) {
        var revision = 0;
        var since = one.course().submitted();
        for (var taken : one.course().steps()) {
            revision++;
            var coach = taken.from() == ReferralStatus.SUBMITTED ? null : new ProfessionalId(one.coach());
            var before = new ReferralState(taken.from(), since, coach, Deadlines.NONE, null, null, (LocalDate) null);
            var declined = taken.step() == Step.DECLINE;
            steps.row()
                    .id(one.id())
                    .number(revision)
                    .name(taken.step())
                    .name(taken.from())
                    .name(taken.to())
                    .id(by(one, taken.step()))
                    .name(declined ? Role.COORDINATOR : Role.COACH)
                    .at(taken.at())
                    .bytes(texts.of(declined || taken.step() == Step.HAND_OVER ? Texts.WHY : null))
                    .text(taken.at().equals(one.course().closed()) ? reasonCode : null)
                    .bytes(texts.seals().seal(before));
            since = taken.at();
        }
    }

    private static UUID by(InventedCase one, Step step) {
        return step == Step.DECLINE ? one.town().coordinator() : one.coach();
    }

    private static Outcome outcome(InventedCase one) {
        var drawn = OUTCOMES.get(OUTCOME.at(one.dice().share()));
        return drawn == Outcome.ACTIVITY && one.course().begun() == null ? Outcome.OTHER_SUPPORT : drawn;
    }

    private static @Nullable String reasonCode(InventedCase one) {
        var status = one.course().status();
        return status == ReferralStatus.DECLINED
                ? one.dice().of(DECLINED_FOR)
                : status == ReferralStatus.WITHDRAWN ? one.dice().of(WITHDRAWN_FOR) : null;
    }

    private static List<String> purposes(InventedCase one) {
        return one.toReferrer() ? PURPOSES : WITHOUT_FEEDBACK;
    }

    /** Another for each number, and none that follows from the one before at sight. */
    private static Reference reference(int number) {
        return Reference.random(new RandomGenerator() {
            private long left = Math.floorMod((number + 1L) * (SPREAD % REFERENCES), REFERENCES);

            @Override
            public int nextInt(int bound) {
                var digit = (int) (left % bound);
                left /= bound;
                return digit;
            }

            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("A reference is made of small numbers");
            }
        });
    }
}
