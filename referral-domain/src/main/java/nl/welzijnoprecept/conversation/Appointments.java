package nl.welzijnoprecept.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;

/** The appointments within a referral, and those of a coach over all own cases. */
public interface Appointments {
    void add(Appointment appointment);

    /** Keeps what became of one; refuses when somebody else was quicker. */
    void add(AppointmentOutcome outcome);

    /** Keeps what the client said; false when it was kept before. */
    boolean add(AppointmentAnswer answer);

    Optional<AppointmentStanding> find(Referral referral, AppointmentId id);

    default AppointmentStanding get(Referral referral, AppointmentId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** The earliest first. */
    List<AppointmentStanding> of(Referral referral);

    /** Of a coach's own cases, without what others took the place of; the earliest first. Nothing for any other scope. */
    List<AgendaItem> agenda(Scope scope, Instant from, Instant before);
}
