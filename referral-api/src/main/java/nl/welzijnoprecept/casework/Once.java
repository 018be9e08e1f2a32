package nl.welzijnoprecept.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Does what is asked once, however often it is sent: in the transaction that does it, so that the key goes with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Once {
    private final IdempotencyKeys keys;
    private final JsonMapper json;

    Once(IdempotencyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * Does it; or, when the key was used for the same request before, tells what came of it then.
     *
     * @param request what was asked, and of what: the same body for another referral is another request
     * @param id      what comes of it
     */
    public <T> T of(
            Actor sender,
            @Nullable IdempotencyKey key,
            List<Object> request,
            UUID id,
            Supplier<T> first,
            Function<UUID, T> again) {
        if (key == null) {
            return first.get();
        }
        return keys.claim(sender.id(), key, json.writeValueAsBytes(request), id)
                .map(again)
                .orElseGet(first);
    }

    /** What came of this key; empty where nothing was sent with it yet. */
    public Optional<UUID> known(Actor sender, IdempotencyKey key) {
        return keys.find(sender.id(), key);
    }
}
