package nl.welzijnoprecept.organisation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "organisation")
@NullUnmarked // filled by Hibernate
class OrganisationRow {
    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public OrganisationType type;

    public String municipalityCode;

    @Enumerated(EnumType.STRING)
    public ReferrerType referrerType;

    public String phone;
    public String email;
}
