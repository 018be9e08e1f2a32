package nl.welzijnoprecept.placement.app;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.welzijnoprecept.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Placements with the names of those who are in them. */
@Component
class PlacementViews {
    private final Organisations organisations;

    PlacementViews(Organisations organisations) {
        this.organisations = organisations;
    }

    PlacementView of(Placed placed) {
        return of(List.of(placed)).getFirst();
    }

    List<PlacementView> of(List<Placed> placed) {
        var people = placed.stream()
                .flatMap(one ->
                        Stream.of(one.placement().proposedBy(), one.placement().buddy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = organisations.names(people, Set.of());
        return placed.stream().map(one -> PlacementView.of(one, names)).toList();
    }
}
