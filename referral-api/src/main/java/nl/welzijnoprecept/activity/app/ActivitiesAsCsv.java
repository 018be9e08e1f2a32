package nl.welzijnoprecept.activity.app;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.activity.Activity;
import nl.welzijnoprecept.web.AsCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The directory with the columns that an import takes. */
@Component
class ActivitiesAsCsv extends AsCsv<ActivityExport> {
    ActivitiesAsCsv() {
        super(ActivityExport.class, "activities.csv");
    }

    @Override
    protected Stream<Stream<?>> rows(ActivityExport export) {
        return Stream.concat(
                Stream.of(ActivityColumns.ALL.stream()),
                export.lines().map(line -> cells(line.activity(), line.organisation())));
    }

    private static Stream<?> cells(Activity activity, @Nullable String organisation) {
        return Stream.of(
                activity.id().value(),
                activity.name(),
                activity.description(),
                activity.status(),
                activity.organisation().value(),
                organisation,
                activity.municipality(),
                activity.place(),
                activity.district(),
                joined(activity.dimensions()),
                joined(activity.days()),
                activity.schedule(),
                activity.free(),
                activity.cost(),
                activity.capacity(),
                String.join(ActivityColumns.BETWEEN, activity.languages()),
                activity.minimumAge(),
                activity.maximumAge(),
                activity.eligibility(),
                activity.wheelchairAccessible(),
                activity.assuredOn());
    }

    private static <E extends Enum<E>> String joined(Collection<E> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(ActivityColumns.BETWEEN));
    }
}
