package nl.welzijnoprecept.placement.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlacementStepRows extends Repository<PlacementStepRow, PlacementStepRow.Key> {
    @Query("""
            select s from PlacementStepRow s join PlacementRow p on p.id = s.placement
            where p.id = :placement and p.referral = :referral order by s.revision""")
    List<PlacementStepRow> of(UUID placement, UUID referral);
}
