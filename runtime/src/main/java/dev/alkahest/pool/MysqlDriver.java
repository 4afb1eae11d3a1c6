package dev.alkahest.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** MySQL's driver, Connector/J. */
final class MysqlDriver extends ServerDriver {

    MysqlDriver() {
        super("MySQL", "mysql");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("mysql");
    }

    @Override
    public String artifact() {
        return "com.mysql:mysql-connector-j";
    }

    /** Classes that are loaded by name, files that are read, objects that are made of bytes, and statements that are run on connecting. */
    @Override
    public Set<String> unsafeParameters() {
        return Set.of(
                "allowloadlocalinfile",
                "allowloadlocalinfileinpath",
                "allowurlinlocalinfile",
                "authenticationplugins",
                "autodeserialize",
                "clientcertificatekeystoreurl",
                "clientinfoprovider",
                "connectionlifecycleinterceptors",
                "customcharsetmapping",
                "defaultauthenticationplugin",
                "authenticationopenidconnectcallbackhandler",
                "authenticationwebauthncallbackhandler",
                "exceptioninterceptors",
                "ha.loadbalancestrategy",
                "idtokenfile",
                "loadbalanceexceptionchecker",
                "loadbalancesqlexceptionsubclassfailover",
                "logger",
                "ociconfigfile",
                "profilereventhandler",
                "propertiestransform",
                "queryinfocachefactory",
                "queryinterceptors",
                "serverconfigcachefactory",
                "serverrsapublickeyfile",
                "sessionvariables",
                "socketfactory",
                "sslcontextprovider",
                "trustcertificatekeystoreurl",
                "useconfigs");
    }

    /**
     * A quotient is to have more digits than four behind those of the number divided, and texts that stand in no column are to be compared
     * byte by byte, as everywhere else.
     */
    @Override
    public Map<String, String> defaults(DatabaseUrl url, Timeouts timeouts) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("connectTimeout", Timeouts.millis(timeouts.connect()));
        defaults.put("socketTimeout", Timeouts.millis(timeouts.socket()));
        defaults.put("connectionCollation", "utf8mb4_0900_bin");
        defaults.put("sessionVariables", "div_precision_increment=12");
        return defaults;
    }
}
