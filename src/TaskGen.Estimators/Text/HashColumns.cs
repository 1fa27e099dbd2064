using System.Text;

namespace TaskGen.Estimators;

/// <summary>Which of a number of columns a text falls into, and with what sign.</summary>
/// <remarks>K. Weinberger and others, "Feature hashing for large scale multitask learning" (2009).</remarks>
internal sealed class HashColumns(int count, bool alternateSign)
{
    private byte[] _bytes = new byte[256];

    /// <summary>Adds 1 to the column of a text, or −1 where the hash has a sign and signs alternate.</summary>
    public void Add(ReadOnlySpan<char> text, Span<double> columns)
    {
        if (_bytes.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            _bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        var hash = MurmurHash3.Of(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes)));
        columns[(int)(Math.Abs((long)hash) % count)] += alternateSign && hash < 0 ? -1 : 1;
    }
}
