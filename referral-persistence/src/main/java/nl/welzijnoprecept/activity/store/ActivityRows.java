package nl.welzijnoprecept.activity.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityRows extends Repository<ActivityRow, UUID> {
    Optional<ActivityRow> findById(UUID id);

    List<ActivityRow> findByIdIn(Collection<UUID> ids);
}
