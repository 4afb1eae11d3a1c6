package dev.alkahest.behaviour.convert;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;

@Table
class Invoice {

    @Id
    Long id;

    @Convert(MoneyConverter.class)
    @Column(precision = 12, scale = 2, nullable = false)
    Money price;

    @Convert(LabelsConverter.class)
    @Column(length = 100)
    private List<String> labels;

    @Convert(YesNo.class)
    @Column(length = 3)
    boolean sent;

    @Enumerated(code = "code")
    @Column(length = 1)
    Status status;

    @Enumerated(code = "level")
    Priority priority;

    @Relationship
    Ref<Invoice> corrects = Ref.empty();

    Invoice() {}

    Invoice(String price, String... labels) {
        this.price = Money.of(price);
        this.labels = new ArrayList<>(List.of(labels));
    }

    List<String> getLabels() {
        return labels;
    }

    void setLabels(List<String> labels) {
        this.labels = labels;
    }
}
