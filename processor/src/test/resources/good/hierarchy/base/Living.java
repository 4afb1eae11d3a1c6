package base;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.List;
import zoo.Tree;
import zoo.Whale;

/** Its subclasses are in another package; it has a composite key and refers to itself. */
@Table(value = "living", schema = "zoo", comment = "All that lives.", indexes = @Index("weight"))
@Inheritance(subclasses = {Tree.class, Whale.class})
public abstract class Living {

    @Id
    protected String kingdom;

    @Id
    protected int number;

    @Column(nullable = false, defaultValue = "0")
    protected Double weight;

    @Relationship(backPopulates = "children")
    protected Ref<Living> parent = Ref.empty();

    @Relationship(backPopulates = "parent")
    protected List<Living> children = new ArrayList<>();

    public String getKingdom() {
        return kingdom;
    }

    public void setKingdom(String kingdom) {
        this.kingdom = kingdom;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Double getWeight() {
        return weight;
    }

    public void setWeight(Double weight) {
        this.weight = weight;
    }

    public Ref<Living> getParent() {
        return parent;
    }

    public void setParent(Ref<Living> parent) {
        this.parent = parent;
    }

    public List<Living> getChildren() {
        return children;
    }

    public void setChildren(List<Living> children) {
        this.children = children;
    }
}
