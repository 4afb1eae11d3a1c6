package base;

public class Base {

    protected String createdBy; // error: [AttributeAccess] Base.createdBy is protected in another package and has no public getCreatedBy() and setCreatedBy(String). Add them.

    String updatedBy; // error: [AttributeAccess] Base.updatedBy is package-private in another package and has no public getUpdatedBy() and setUpdatedBy(String). Add them.

    private String deletedBy; // error: [AttributeAccess] Base.deletedBy is private in another package and has no public getDeletedBy(). Add it.

    public void setDeletedBy(String deletedBy) {
        this.deletedBy = deletedBy;
    }
}
