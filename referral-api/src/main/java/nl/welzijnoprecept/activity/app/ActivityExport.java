package nl.welzijnoprecept.activity.app;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.organisation.Names;
import tools.jackson.databind.node.ObjectNode;

/** The directory, to be taken elsewhere: as a page of HSDS 3 with all of it, or as CSV. */
@Schema(type = "object", description = "A page of services of HSDS 3 (Open Referral), with all of them.")
record ActivityExport(List<Activity> activities, Names names) {
    @JsonValue
    ObjectNode page() {
        return HsdsPage.of(this);
    }
}
