package nl.welzijnoprecept.assessment.store;

import java.util.UUID;
import nl.welzijnoprecept.assessment.Measurement;
import nl.welzijnoprecept.assessment.MeasurementId;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.referral.ReferralId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface MeasurementRowMapper extends ActorIds {
    Measurement toMeasurement(MeasurementRow row);

    @Mapping(target = "total", source = "measurement")
    MeasurementRow toRow(Measurement measurement);

    default @Nullable Integer total(Measurement measurement) {
        var result = measurement.result();
        return result == null ? null : Integer.valueOf(result.total());
    }

    default UUID uuid(MeasurementId id) {
        return id.value();
    }

    default MeasurementId measurement(UUID value) {
        return new MeasurementId(value);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }
}
