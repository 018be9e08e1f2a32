package nl.welzijnoprecept.activity.store;

import java.util.UUID;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.activity.ActivityId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.PostcodeArea;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import org.mapstruct.Mapper;

@Mapper(config = RowMapping.class)
interface ActivityRowMapper extends ActorIds {
    Activity toActivity(ActivityRow row);

    ActivityRow toRow(Activity activity);

    default UUID uuid(ActivityId id) {
        return id.value();
    }

    default ActivityId activity(UUID value) {
        return new ActivityId(value);
    }

    default PostcodeArea district(String digits) {
        return new PostcodeArea(digits);
    }

    default String digits(PostcodeArea district) {
        return district.value();
    }

    default MunicipalityCode municipality(String code) {
        return new MunicipalityCode(code);
    }

    default String code(MunicipalityCode municipality) {
        return municipality.value();
    }
}
