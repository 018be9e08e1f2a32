package nl.welzijnoprecept.assessment.store;

import java.util.UUID;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.ReferralIds;
import nl.welzijnoprecept.mapping.RowMapping;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface MeasurementRowMapper extends ActorIds, ReferralIds {
    Measurement toMeasurement(MeasurementRow row);

    MeasurementRow toRow(Measurement measurement);

    default UUID uuid(MeasurementId id) {
        return id.value();
    }

    default MeasurementId measurement(UUID value) {
        return new MeasurementId(value);
    }
}
