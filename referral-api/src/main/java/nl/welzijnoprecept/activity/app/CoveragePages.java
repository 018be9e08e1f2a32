package nl.welzijnoprecept.activity.app;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.access.Permission;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What there is where, as a table: a row for each area, a column for each dimension. */
@Page
class CoveragePages {
    private static final String NOWHERE_IN_PARTICULAR = "~";

    private final CoverageService service;
    private final ActivityChoices choices;

    CoveragePages(CoverageService service, ActivityChoices choices) {
        this.service = service;
        this.choices = choices;
    }

    /** An area; its cells in the order of the dimensions. */
    record Row(@Nullable String district, List<CoverageView> cells) {}

    @GetMapping("/coverage")
    String matrix(Actor actor, @RequestParam(required = false) @Nullable String municipality, Model model) {
        actor.require(Permission.OVERSEE_DIRECTORY);
        var offered = choices.municipalities(actor);
        var usual = choices.usual(actor);
        var wanted = municipality == null || municipality.isEmpty()
                ? usual == null ? offered.keySet().iterator().next() : new MunicipalityCode(usual)
                : new MunicipalityCode(municipality);
        model.addAttribute("municipalities", offered);
        model.addAttribute("municipality", wanted);
        model.addAttribute("name", offered.getOrDefault(wanted, wanted.value()));
        model.addAttribute("dimensions", List.of(Dimension.values()));
        model.addAttribute("rows", rows(service.of(actor, wanted)));
        return "activity/coverage";
    }

    private static List<Row> rows(List<CoverageView> cells) {
        var byDistrict = new TreeMap<String, List<CoverageView>>();
        for (var cell : cells) {
            byDistrict
                    .computeIfAbsent(
                            cell.district() == null ? NOWHERE_IN_PARTICULAR : cell.district(), _ -> new ArrayList<>())
                    .add(cell);
        }
        return byDistrict.values().stream()
                .map(row -> new Row(
                        row.getFirst().district(),
                        List.of(Dimension.values()).stream()
                                .map(dimension -> row.stream()
                                        .filter(cell -> cell.dimension() == dimension)
                                        .findFirst()
                                        .orElseGet(() -> new CoverageView(
                                                dimension, row.getFirst().district(), 0, 0, 0, 0)))
                                .toList()))
                .toList();
    }
}
