package packages.shop;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import packages.billing.Invoice;

/** Refers to entities of another package. */
@Table
public class Customer {

    @Id
    Long id;

    @Relationship(backPopulates = "customer")
    List<Invoice> invoices = new ArrayList<>();

    @Relationship(backPopulates = "readers", secondary = @Secondary("customer_reading"))
    List<Invoice> reading = new ArrayList<>();
}
