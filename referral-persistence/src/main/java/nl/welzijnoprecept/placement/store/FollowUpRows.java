package nl.welzijnoprecept.placement.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUpRows extends Repository<FollowUpRow, UUID> {
    @Query("""
            select f from FollowUpRow f join PlacementRow p on p.id = f.placement
            where p.id = :placement and p.referral = :referral order by f.recordedAt, f.id""")
    List<FollowUpRow> of(UUID placement, UUID referral);

    @Query("""
            select count(f) > 0 from FollowUpRow f join PlacementRow p on p.id = f.placement
            where p.referral = :referral and f.on = :day""")
    boolean areThere(UUID referral, LocalDate day);
}
