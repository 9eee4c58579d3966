namespace Pipeline.Core.Reading.Pdf.Security;

/// <summary>The RC4 cipher, which older files are encrypted with and the base class library does not have.</summary>
internal static class Rc4
{
    /// <summary>Encrypts or decrypts: the same operation.</summary>
    public static byte[] Transform(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var index = 0; index < state.Length; index++)
        {
            state[index] = (byte)index;
        }

        for (int index = 0, other = 0; index < state.Length; index++)
        {
            other = (other + state[index] + key[index % key.Length]) & 0xFF;
            (state[index], state[other]) = (state[other], state[index]);
        }

        var output = new byte[data.Length];
        for (int at = 0, first = 0, second = 0; at < data.Length; at++)
        {
            first = (first + 1) & 0xFF;
            second = (second + state[first]) & 0xFF;
            (state[first], state[second]) = (state[second], state[first]);
            output[at] = (byte)(data[at] ^ state[(state[first] + state[second]) & 0xFF]);
        }

        return output;
    }
}
