import ipaddress


def shortest_allow_list(allow, deny):
    nets = []
    for entry in allow:
        if "-" in entry:
            first, last = map(ipaddress.IPv4Address, entry.split("-"))
            nets.extend(ipaddress.summarize_address_range(first, last))
        else:
            nets.append(ipaddress.ip_network(entry))
    return [str(net) for net in ipaddress.collapse_addresses(nets)]
