package nl.welzijnoprecept.activity.app;

import java.util.List;

/** The columns of an activity in a file, as the fields of the API are called. More values in a cell have a bar between them. */
final class ActivityColumns {
    static final String ID = "id";
    static final String BETWEEN = "|";

    static final List<String> ALL = List.of(
            ID,
            "name",
            "description",
            "status",
            "organisationId",
            "organisation",
            "municipality",
            "place",
            "district",
            "dimensions",
            "days",
            "schedule",
            "free",
            "cost",
            "capacity",
            "languages",
            "minimumAge",
            "maximumAge",
            "eligibility",
            "wheelchair",
            "assuredOn");

    private ActivityColumns() {}
}
