package packages.billing;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.List;
import packages.shop.Customer;

@Table
public class Invoice {

    @Id
    String year;

    @Id
    int number;

    @Relationship(backPopulates = "invoices")
    Ref<Customer> customer = Ref.empty();

    @Relationship(backPopulates = "reading")
    List<Customer> readers;
}
