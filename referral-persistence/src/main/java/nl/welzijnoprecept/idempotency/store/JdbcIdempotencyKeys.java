package nl.welzijnoprecept.idempotency.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.encryption.KeyedHash;
import nl.welzijnoprecept.idempotency.IdempotencyKey;
import nl.welzijnoprecept.idempotency.IdempotencyKeys;
import nl.welzijnoprecept.problem.KeyReused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIdempotencyKeys implements IdempotencyKeys {
    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final KeyMarks marks;

    JdbcIdempotencyKeys(JdbcClient jdbc, KeyedHash hash, KeyMarks marks) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.marks = marks;
    }

    private record Known(UUID resource, boolean sameRequest) {}

    @Override
    public Optional<UUID> claim(ProfessionalId sender, IdempotencyKey key, byte[] request, UUID resource) {
        var fingerprint = hash.of(request);
        var mark = marks.of(key.value());
        // The insert waits for the transaction that holds the same key: of equal requests at once, one goes first.
        var claimed = jdbc.sql("""
                        insert into idempotency_key (professional_id, key, fingerprint, resource_id)
                        values (:sender, :key, :fingerprint, :resource)
                        on conflict do nothing""")
                .param("sender", sender.value())
                .param("key", mark)
                .param("fingerprint", fingerprint)
                .param("resource", resource)
                .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        var known = jdbc.sql("""
                        select resource_id, fingerprint = :fingerprint as same_request
                        from idempotency_key where professional_id = :sender and key = :key""")
                .param("sender", sender.value())
                .param("key", mark)
                .param("fingerprint", fingerprint)
                .query((row, n) -> new Known(row.getObject("resource_id", UUID.class), row.getBoolean("same_request")))
                .single();
        if (!known.sameRequest()) {
            throw new KeyReused();
        }
        return Optional.of(known.resource());
    }

    @Override
    public Optional<UUID> find(ProfessionalId sender, IdempotencyKey key) {
        return jdbc.sql("select resource_id from idempotency_key where professional_id = :sender and key = :key")
                .param("sender", sender.value())
                .param("key", marks.of(key.value()))
                .query(UUID.class)
                .optional();
    }

    @Override
    public long forget(Instant before) {
        return jdbc.sql("select forget_idempotency_keys(:before)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
