import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What EU DSS says of PDF files: `Juez ROOT.der FILE...`, one line of JSON for each file. */
public final class Juez {
  public static void main(String[] args) {
    CommonTrustedCertificateSource raices = new CommonTrustedCertificateSource();
    raices.addCertificate(DSSUtils.loadCertificate(new File(args[0])));
    for (String ruta : Arrays.asList(args).subList(1, args.length)) {
      // Nothing is asked of the network: the file has to carry its proofs.
      CommonCertificateVerifier verificador = new CommonCertificateVerifier(true);
      verificador.setTrustedCertSources(raices);
      SignedDocumentValidator validador = SignedDocumentValidator.fromDocument(new FileDocument(ruta));
      validador.setCertificateVerifier(verificador);
      SimpleReport informe = validador.validateDocument().getSimpleReport();
      System.out.println(
          "{\"firmas\":" + lista(informe, informe.getSignatureIdList())
              + ",\"sellos\":" + sellos(informe) + "}");
    }
  }

  private static String lista(SimpleReport informe, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                String.format(
                    "{\"dicho\":\"%s\",\"razon\":\"%s\",\"nivel\":\"%s\",\"errores\":\"%s\"}",
                    informe.getIndication(id),
                    informe.getSubIndication(id),
                    informe.getSignatureFormat(id),
                    informe.getAdESValidationErrors(id).stream()
                        .map(e -> e.getValue().replace("\"", "'"))
                        .collect(Collectors.joining("; "))))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Timestamps on each signature, or on the document that holds it. */
  private static String sellos(SimpleReport informe) {
    return informe.getSignatureIdList().stream()
        .flatMap(id -> informe.getSignatureTimestamps(id).stream())
        .map(sello -> String.format("\"%s\"", sello.getIndication()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private Juez() {}
}
