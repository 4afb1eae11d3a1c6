package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

@Table("shared_delivery")
class Delivery {
    @Id
    Long id;

    @Relationship
    @ForeignKey(column = {"firm_id", "client_number"})
    Ref<Client> client = Ref.empty();

    @Column(nullable = false)
    Long firmId;

    @Relationship
    @ForeignKey(column = {"firm_id", "depot_code"})
    Depot depot;
}
