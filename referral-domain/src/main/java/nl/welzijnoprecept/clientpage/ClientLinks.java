package nl.welzijnoprecept.clientpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;

/** Links to clients' own pages; and for whom they open. */
public interface ClientLinks {
    void add(ClientLink link, LinkSecret secret);

    /** Newest first. */
    List<ClientLink> of(Referral referral);

    /** Withdraws these: they open nothing any more, and whoever is in with one is out. */
    void end(List<ClientLinkId> links, ProfessionalId by, Instant at);

    /**
     * Opens the page, once: empty for a secret that is none, or has had its time, and for another birth date, which counts.
     * Whoever is let in acts from then on in this transaction; whoever is not, must not roll it back.
     */
    Optional<Visit> enter(LinkSecret secret, LocalDate birthDate, Instant at);

    /** The file that whoever came in with the link may still be in. */
    Optional<ReferralId> visited(ClientLinkId link, Instant at);
}
