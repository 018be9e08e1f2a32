package nl.welzijnoprecept.area.store;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import nl.welzijnoprecept.area.Areas;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.area.PostcodeArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAreas implements Areas {
    private final JdbcClient jdbc;

    JdbcAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MunicipalityCode> municipalityOf(Postcode postcode) {
        return jdbc.sql("select municipality_code from postcode_area where postcode4 = :area")
                .param("area", postcode.area())
                .query(String.class)
                .optional()
                .map(MunicipalityCode::new);
    }

    @Override
    public boolean isKnown(MunicipalityCode municipality) {
        return jdbc.sql("select exists (select from municipality where code = :code)")
                .param("code", municipality.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public SequencedMap<MunicipalityCode, String> names() {
        var names = new LinkedHashMap<MunicipalityCode, String>();
        jdbc.sql("select code, name from municipality order by name, code").query(row -> {
            names.put(new MunicipalityCode(row.getString("code")), row.getString("name"));
        });
        return names;
    }

    @Override
    public boolean isKnown(PostcodeArea area) {
        return jdbc.sql("select exists (select from postcode_area where postcode4 = :area)")
                .param("area", area.value())
                .query(Boolean.class)
                .single();
    }
}
