using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Training;

[Rule("TG3013")]
public class WithoutTrainTests
{
    [Fact]
    public Task ADatasetAloneIsReported() => Verify.ReportsAsync(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class {|TG3013:Wine|};
        """,
        "Nothing is generated for the dataset 'Wine' before it has a [Train] and an [Evaluate] method: add them");
}
