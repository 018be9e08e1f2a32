package nl.welzijnoprecept.organisation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "professional")
@NullUnmarked // filled by Hibernate
class ProfessionalRow {
    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    public UUID organisationId;
    public String login;
    public boolean active;
    public UUID responsibleId;
}
