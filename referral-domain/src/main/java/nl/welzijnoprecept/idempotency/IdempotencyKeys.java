package nl.welzijnoprecept.idempotency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;

/** Remembers what a sender's keys were used for. */
public interface IdempotencyKeys {
    /**
     * Claims the key for a new resource. Waits for a claim of the same key that is under way.
     *
     * @param request the request as it was understood; only a keyed fingerprint of it is kept
     * @return empty when the key is new and now stands for {@code resource}; otherwise what it stands for already
     * @throws nl.welzijnoprecept.problem.KeyReused when the key stands for another request
     */
    Optional<UUID> claim(ProfessionalId sender, IdempotencyKey key, byte[] request, UUID resource);

    /** What the key stands for; empty where it is new. Claims nothing. */
    Optional<UUID> find(ProfessionalId sender, IdempotencyKey key);

    /**
     * Forgets the keys that were claimed before; whoever sends one of them again sends something new.
     *
     * @return how many
     */
    long forget(Instant before);
}
